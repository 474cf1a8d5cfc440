package jp.shimon.plan;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import jp.shimon.shared.FiscalYear;
import jp.shimon.shared.Refused;

/** 年度：整数が決まりであり、人の書いた文字（令和5年度、R5）も読む。 */
class YearJson extends StdScalarDeserializer<Integer> {

    private static final long serialVersionUID = 1;

    YearJson() {
        super(Integer.class);
    }

    @Override
    public Integer deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return json.getIntValue();
        }
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return (Integer) context.handleUnexpectedToken(Integer.class, json);
        }
        try {
            return FiscalYear.parse(json.getText()).value();
        } catch (Refused none) {
            throw context.weirdStringException(json.getText(), Integer.class, "not a fiscal year");
        }
    }

    /** A year that is there is a year. */
    @Override
    public Integer getNullValue(DeserializationContext context) throws JsonMappingException {
        return context.reportInputMismatch(this, "a fiscal year is missing");
    }
}
