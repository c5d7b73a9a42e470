package org.huju.issuance.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huju.issuance.Material;
import org.huju.issuance.Materials;
import org.huju.issuance.Waiver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMaterials implements Materials {

    private final JdbcClient jdbc;

    JdbcMaterials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void require(UUID application, List<Material> materials) {
        jdbc.sql("delete from application_material where application_id = :application")
                .param("application", application)
                .update();
        for (int position = 0; position < materials.size(); position++) {
            insert(application, position, materials.get(position));
        }
    }

    private void insert(UUID application, int position, Material material) {
        jdbc.sql("""
                        insert into application_material
                            (application_id, position, code, name, core, source, handed_in_on)
                        values (:application, :position, :code, :name, :core, :source, :handedInOn)""")
                .param("application", application)
                .param("position", position)
                .param("code", material.code())
                .param("name", material.name())
                .param("core", material.core())
                .param("source", material.source())
                .param("handedInOn", material.handedInOn().orElse(null))
                .update();
    }

    @Override
    public List<Material> of(UUID application) {
        return jdbc.sql("select * from application_material where application_id = :application order by position")
                .param("application", application)
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
    public void inOrder(UUID application, Collection<String> codes, LocalDate on) {
        jdbc.sql("""
                        update application_material
                        set handed_in_on = case when code = any (:codes) then coalesce(handed_in_on, :on) end
                        where application_id = :application""")
                .param("codes", codes.toArray(String[]::new))
                .param("on", on)
                .param("application", application)
                .update();
    }

    @Override
    public void demandMissing(UUID application, LocalDate on) {
        jdbc.sql("""
                        update application_material set demanded_on = coalesce(demanded_on, :on)
                        where application_id = :application and handed_in_on is null and waiver is null""").param("on", on).param("application", application).update();
    }

    @Override
    public void waive(UUID application, Collection<Material> waived, Waiver why) {
        jdbc.sql("""
                        update application_material set waiver = :why
                        where application_id = :application and code = any (:codes)""")
                .param("why", why.name())
                .param("application", application)
                .param("codes", waived.stream().map(Material::code).toArray(String[]::new))
                .update();
    }
}
