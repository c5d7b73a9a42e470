package org.huju.points.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.huju.people.EmployerCode;
import org.huju.people.IdNumberVault;
import org.huju.people.PersonName;
import org.huju.people.PhoneNumber;
import org.huju.points.Claims;
import org.huju.points.PointsApplication;
import org.huju.points.PointsApplication.Acceptance;
import org.huju.points.PointsChannel;
import org.huju.points.PointsFiling;
import org.huju.points.PointsFiling.DirectRequest;
import org.huju.points.PointsFiling.Employer;
import org.huju.points.PointsFiling.Holder;
import org.huju.points.PointsState;
import org.springframework.jdbc.core.RowMapper;

/** Between a case record and its row; the ID number is sealed on the way in and opened on the way out. */
class PointsRow implements RowMapper<PointsApplication> {

    static final String INSERT = """
            insert into points_application (id, application_no, query_code, channel, submission_key, state, permit_no,
                talent_centre_id, hr_id, holder_name, id_number_sealed, id_number_fingerprint, phone,
                employer_code, employer_name, district_code, claims, direct_cause, direct_explanation,
                received_on, received_by)
            values (:id, :applicationNo, :queryCode, :channel, :submissionKey, :state, :permitNo,
                :talentCentreId, :hrId, :holderName, :idNumberSealed, :fingerprint, :phone,
                :employerCode, :employerName, :districtCode, cast(:claims as jsonb), :directCause, :directExplanation,
                :receivedOn, :receivedBy)""";

    private final IdNumberVault vault;
    private final Json json;

    PointsRow(IdNumberVault vault, Json json) {
        this.vault = vault;
        this.json = json;
    }

    Map<String, Object> params(PointsApplication application, String submissionKey, String receivedBy) {
        Map<String, Object> params = new HashMap<>();
        params.put("id", application.id());
        params.put("applicationNo", application.applicationNo());
        params.put("queryCode", application.queryCode());
        params.put("channel", application.channel().name());
        params.put("submissionKey", submissionKey);
        params.put("state", application.state().name());
        params.put("permitNo", application.permitNo());
        params.put("talentCentreId", application.talentCentreId());
        params.put("hrId", application.hrId());
        params.put("receivedOn", application.receivedOn());
        params.put("receivedBy", receivedBy);
        putFiling(params, application.filing());
        return params;
    }

    private void putFiling(Map<String, Object> params, PointsFiling filing) {
        Holder holder = filing.holder();
        params.put("holderName", holder.name().value());
        params.put("idNumberSealed", vault.seal(holder.idNumber()));
        params.put("fingerprint", vault.fingerprint(holder.idNumber()));
        params.put("phone", holder.phone().value());
        params.put("employerCode", filing.employer().code().value());
        params.put("employerName", filing.employer().name());
        params.put("districtCode", filing.employer().districtCode());
        params.put("claims", json.write(filing.claims()));
        params.put(
                "directCause", filing.directRequest().map(d -> d.cause().name()).orElse(null));
        params.put(
                "directExplanation",
                filing.directRequest().map(DirectRequest::explanation).orElse(null));
    }

    @Override
    public PointsApplication mapRow(ResultSet row, int number) throws SQLException {
        return new PointsApplication(
                row.getObject("id", UUID.class),
                row.getString("application_no"),
                row.getString("query_code"),
                PointsChannel.valueOf(row.getString("channel")),
                PointsState.valueOf(row.getString("state")),
                row.getString("permit_no"),
                row.getString("talent_centre_id"),
                row.getString("hr_id"),
                filing(row),
                row.getObject("received_on", LocalDate.class),
                acceptance(row),
                Optional.ofNullable(row.getObject("found_true_on", LocalDate.class)));
    }

    private PointsFiling filing(ResultSet row) throws SQLException {
        Holder holder = new Holder(
                new PersonName(row.getString("holder_name")),
                vault.open(row.getBytes("id_number_sealed")),
                new PhoneNumber(row.getString("phone")));
        Employer employer = new Employer(
                new EmployerCode(row.getString("employer_code")),
                row.getString("employer_name"),
                row.getString("district_code"));
        return new PointsFiling(holder, employer, json.read(row.getString("claims"), Claims.class), directRequest(row));
    }

    private static Optional<DirectRequest> directRequest(ResultSet row) throws SQLException {
        String cause = row.getString("direct_cause");
        return cause == null
                ? Optional.empty()
                : Optional.of(
                        new DirectRequest(DirectRequest.Cause.valueOf(cause), row.getString("direct_explanation")));
    }

    private static Optional<Acceptance> acceptance(ResultSet row) throws SQLException {
        String acceptanceNo = row.getString("acceptance_no");
        return acceptanceNo == null
                ? Optional.empty()
                : Optional.of(new Acceptance(acceptanceNo, row.getObject("accepted_on", LocalDate.class)));
    }
}
