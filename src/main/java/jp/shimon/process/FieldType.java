package jp.shimon.process;

import com.fasterxml.jackson.annotation.JsonProperty;

/** 入力欄の種類。 */
public enum FieldType {
    @JsonProperty("text")
    TEXT,
    @JsonProperty("longText")
    LONG_TEXT,
    @JsonProperty("select")
    SELECT,
    @JsonProperty("multiSelect")
    MULTI_SELECT,
    @JsonProperty("boolean")
    BOOLEAN,
    @JsonProperty("integer")
    INTEGER,
    @JsonProperty("date")
    DATE,
    @JsonProperty("dateTime")
    DATE_TIME
}
