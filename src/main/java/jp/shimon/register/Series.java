package jp.shimon.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 系列ごとの書き方：what the city set, else what the house was started with. */
@Component
class Series {

    private static final TypeReference<List<NumberSeries>> LIST = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final String fallback;

    Series(JdbcClient jdbc, ObjectMapper json, @Value("${shimon.document-number}") String fallback) {
        this.jdbc = jdbc;
        this.json = json;
        this.fallback = fallback;
    }

    NumberSeries of(String series) {
        return set().stream()
                .filter(one -> one.series().equals(series))
                .findFirst()
                .orElseGet(() -> brought(series));
    }

    /** What a series is written like until the city sets it. */
    NumberSeries brought(String series) {
        return new NumberSeries(series, fallback, "", "", "", true, false);
    }

    private List<NumberSeries> set() {
        String value = jdbc.sql("select value from setting where name = 'numbers' order by version desc limit 1")
                .query(String.class)
                .single();
        try {
            return json.readValue(value, LIST);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
