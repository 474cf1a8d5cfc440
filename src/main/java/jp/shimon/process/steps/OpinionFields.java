package jp.shimon.process.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.shimon.consultation.OpinionForm;
import jp.shimon.identity.DepartmentView;
import jp.shimon.process.Field;
import jp.shimon.process.Option;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Sentence;

/** 附帯意見を尋ねる欄：五件まで、それぞれに期限の年度と担当課。 The first bears no number: it is the opinion of old. */
final class OpinionFields {

    private static final int MOST = 5;
    private static final String TEXT = "opinion";
    private static final String YEAR = "opinionYear";
    private static final String DEPARTMENT = "opinionDepartment";
    private static final String MORE = "moreOpinions";
    private static final String DRAFTERS = "DRAFTERS";

    private OpinionFields() {}

    static List<Field> fields(Supplier<List<DepartmentView>> departments) {
        List<Option> offered = Stream.concat(
                        Stream.of(new Option(DRAFTERS, Sentence.of("option.opinionDepartment." + DRAFTERS))),
                        departments.get().stream().map(one -> Option.verbatim(one.code(), one.name())))
                .toList();
        List<Field> fields = new ArrayList<>();
        for (int i = 1; i <= MOST; i++) {
            Field text = Field.longText(TEXT);
            Field year = Field.integer(YEAR, FiscalYear.FIRST, FiscalYear.LAST);
            Field department = Field.select(DEPARTMENT, offered).with(DRAFTERS).optional();
            fields.add(i == 1 ? text : numbered(i, text).within(MORE));
            fields.add(i == 1 ? numbered(i, year) : numbered(i, year).within(MORE));
            fields.add(
                    i == 1 ? numbered(i, department) : numbered(i, department).within(MORE));
        }
        return fields;
    }

    private static Field numbered(int i, Field field) {
        return field.named(name(field.name(), i)).labelled(Sentence.of("field.ofOpinion." + field.name(), i));
    }

    private static String name(String name, int i) {
        return i == 1 ? name : name + i;
    }

    /** Whether another department than the drafter's is named: only then the departments must be known. */
    static boolean namesDepartment(Map<String, ?> given) {
        return given.entrySet().stream()
                .anyMatch(answer -> answer.getKey().startsWith(DEPARTMENT) && !DRAFTERS.equals(answer.getValue()));
    }

    /** @throws Refused INVALID where a year or a department stands beside no text */
    static List<OpinionForm> of(Answers answers) {
        List<OpinionForm> opinions = new ArrayList<>();
        for (int i = 1; i <= MOST; i++) {
            String text = answers.text(name(TEXT, i));
            Integer year = answers.integer(name(YEAR, i));
            String named = answers.text(name(DEPARTMENT, i));
            String department = named == null || named.equals(DRAFTERS) ? null : named;
            if (text != null) {
                opinions.add(new OpinionForm(text, year, department));
            } else if (year != null || department != null) {
                throw Refused.invalid(name(TEXT, i), "opinion.textMissing", i);
            }
        }
        return opinions;
    }

    /** @throws Refused INVALID when opinions beyond the first text are given to an outcome that has none */
    static void refuseBeyondTheFirst(Answers answers) {
        for (int i = 2; i <= MOST; i++) {
            if (answers.text(name(TEXT, i)) != null) {
                throw Refused.invalid(name(TEXT, i), "opinion.notThisOutcome");
            }
        }
    }
}
