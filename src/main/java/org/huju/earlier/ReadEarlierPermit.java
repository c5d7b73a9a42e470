package org.huju.earlier;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huju.desk.Offices;
import org.huju.earlier.EarlierPermit.EarlierPoints;
import org.huju.people.Address;
import org.huju.people.IdNumber;
import org.huju.people.PersonName;
import org.huju.people.PhoneNumber;
import org.huju.people.Problems;
import org.huju.permit.Ground;
import org.huju.permit.Particulars;
import org.huju.permit.Term;
import org.springframework.stereotype.Component;

/** Reads a row. What earlier records often lack, contacts and addresses, may be empty; what is there must be right. */
@Component
class ReadEarlierPermit {

    private static final Pattern PERMIT_NO = Pattern.compile("[0-9A-Za-z-]{4,40}");
    private static final Pattern POINTS = Pattern.compile("[0-9]{1,3}");

    private final Offices offices;

    ReadEarlierPermit(Offices offices) {
        this.offices = offices;
    }

    /** @throws org.huju.InvalidInput with everything that is wrong with it */
    EarlierPermit read(long line, String text, TermRules rules) {
        String[] row = PermitColumns.row(text);
        Problems problems = new Problems();
        String permitNo = permitNo(row[0], problems);
        IdNumber holder = problems.value("idNumber", "公民身份号码", row[1], raw -> IdNumber.parse(raw, rules.today()));
        Particulars particulars = particulars(row, problems);
        Term term = rules.read(row[8], row[9], row[10], holder, problems);
        Optional<EarlierPoints> points = points(row[11], row[12], rules, holder, term, problems);
        problems.throwIfAny();
        return new EarlierPermit(line, permitNo, holder, particulars, term, points);
    }

    private static String permitNo(String raw, Problems problems) {
        String number = raw.strip();
        if (!PERMIT_NO.matcher(number).matches()) {
            problems.add("permitNo", "“居住证编号”应为4至40位的数字、英文字母或者连字符，请核对");
        }
        return number;
    }

    private Particulars particulars(String[] row, Problems problems) {
        PersonName name = problems.value("name", "姓名", row[2], PersonName::parse);
        String phone = row[3].isBlank()
                ? ""
                : valueOf(problems.value(
                        "phone", "手机号码", row[3], raw -> PhoneNumber.parse(raw).value()));
        return new Particulars(
                name == null ? "" : name.value(),
                phone,
                address("householdAddress", "户籍地址", row[4], problems),
                street(row[5].strip(), problems),
                address("residenceAddress", "居住地址", row[6], problems),
                ground(row[7].strip(), problems));
    }

    private static String address(String field, String label, String raw, Problems problems) {
        return raw.isBlank()
                ? ""
                : valueOf(problems.value(
                        field, label, raw, text -> Address.parse(text).value()));
    }

    private static String valueOf(String read) {
        return read == null ? "" : read;
    }

    private String street(String code, Problems problems) {
        if (!code.isEmpty() && offices.centreOfStreet(code).isEmpty()) {
            problems.add("streetCode", "“居住地街镇代码”不是本市的街镇代码（9位），请核对；不掌握的可以留空");
        }
        return code;
    }

    private static Optional<Ground> ground(String code, Problems problems) {
        return code.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(problems.choice("ground", "申办条件", code, Ground.class));
    }

    private static Optional<EarlierPoints> points(
            String total, String on, TermRules rules, IdNumber holder, Term term, Problems problems) {
        if (total.isBlank() && on.isBlank()) {
            return Optional.empty();
        }
        if (!POINTS.matcher(total.strip()).matches()) {
            problems.add("points", "“积分”应为0至999的整数，与“积分确认日期”同时填写或者同时留空");
            return Optional.empty();
        }
        LocalDate day = problems.date("pointsOn", "积分确认日期", on.strip());
        if (day != null && holder != null) {
            rules.notLaterThanToday("pointsOn", "积分确认日期", day, holder, problems);
            rules.notAfterTheEnd("pointsOn", "积分确认日期", day, term == null ? null : term.validUntil(), problems);
        }
        return Optional.of(new EarlierPoints(Integer.parseInt(total.strip()), day));
    }
}
