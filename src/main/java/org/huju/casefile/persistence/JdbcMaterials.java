package org.huju.casefile.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.casefile.Material;
import org.huju.casefile.Materials;
import org.huju.casefile.Waiver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMaterials implements Materials {

    private final JdbcClient jdbc;

    JdbcMaterials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void require(UUID caseId, List<Material> materials) {
        jdbc.sql("delete from case_material where case_id = :case")
                .param("case", caseId)
                .update();
        for (int position = 0; position < materials.size(); position++) {
            insert(caseId, position, materials.get(position));
        }
    }

    private void insert(UUID caseId, int position, Material material) {
        jdbc.sql("""
                        insert into case_material
                            (case_id, position, code, name, core, source, handed_in_on)
                        values (:case, :position, :code, :name, :core, :source, :handedInOn)""")
                .param("case", caseId)
                .param("position", position)
                .param("code", material.code())
                .param("name", material.name())
                .param("core", material.core())
                .param("source", material.source())
                .param("handedInOn", material.handedInOn().orElse(null))
                .update();
    }

    @Override
    public List<Material> of(UUID caseId) {
        return jdbc.sql("select * from case_material where case_id = :case order by position")
                .param("case", caseId)
                .query((row, n) -> new Material(
                        row.getString("code"),
                        row.getString("name"),
                        row.getBoolean("core"),
                        row.getString("source"),
                        Optional.ofNullable(row.getObject("handed_in_on", LocalDate.class)),
                        Optional.ofNullable(row.getObject("demanded_on", LocalDate.class)),
                        Optional.ofNullable(row.getString("waiver")).map(Waiver::valueOf)))
                .list();
    }

    @Override
    public void inOrder(UUID caseId, Collection<String> codes, LocalDate on) {
        jdbc.sql("""
                        update case_material
                        set handed_in_on = case when code = any (:codes) then coalesce(handed_in_on, :on) end
                        where case_id = :case""")
                .param("codes", codes.toArray(String[]::new))
                .param("on", on)
                .param("case", caseId)
                .update();
    }

    @Override
    public void demandMissing(UUID caseId, LocalDate on) {
        jdbc.sql("""
                        update case_material set demanded_on = coalesce(demanded_on, :on)
                        where case_id = :case and handed_in_on is null and waiver is null""").param("on", on).param("case", caseId).update();
    }

    @Override
    public void waive(UUID caseId, Collection<Material> waived, Waiver why) {
        jdbc.sql("""
                        update case_material set waiver = :why
                        where case_id = :case and code = any (:codes)""")
                .param("why", why.name())
                .param("case", caseId)
                .param("codes", waived.stream().map(Material::code).toArray(String[]::new))
                .update();
    }
}
