package jp.shimon.walk;

import java.util.Map;

/**
 * 一手：somebody answers an open task, or does something to a case from outside its tasks.
 *
 * @param step task key, or the verb such as {@code withdraw}
 * @param answer what is answered other than the way on; for a verb nothing
 */
record Move(String step, Map<String, Object> answer) {

    static Move verb(String verb) {
        return new Move(verb, Map.of());
    }

    @Override
    public String toString() {
        return answer.isEmpty() ? step : step + answer;
    }
}
