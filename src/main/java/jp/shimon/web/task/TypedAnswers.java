package jp.shimon.web.task;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import jp.shimon.process.Field;
import jp.shimon.process.FieldType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** 画面に打ち込まれたまま：the answers by the name of their field. */
record TypedAnswers(MultiValueMap<String, String> values) {

    /** What a choice or a day sends. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.:-]*");

    /** What stands there already; of a choice the first, which is the way on. */
    static TypedAnswers standing(List<Field> fields) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        for (Field field : fields) {
            Object value = field.value();
            if (value instanceof Collection<?> many) {
                many.forEach(one -> values.add(field.name(), String.valueOf(one)));
            } else if (value != null) {
                values.add(field.name(), value.toString());
            } else if (field.type() == FieldType.SELECT && !field.options().isEmpty()) {
                values.add(field.name(), field.options().get(0).value());
            }
        }
        return new TypedAnswers(values);
    }

    public String text(String name) {
        return Objects.requireNonNullElse(values.getFirst(name), "").replace("\r\n", "\n");
    }

    /** Texts in the words of whoever typed them; not what was chosen, and not what the page itself sends. */
    List<String> texts() {
        return values.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("_csrf"))
                .flatMap(entry -> entry.getValue().stream())
                .filter(value -> !value.isBlank() && !CODE.matcher(value).matches())
                .toList();
    }

    public List<String> list(String name) {
        return values.getOrDefault(name, List.of());
    }
}
