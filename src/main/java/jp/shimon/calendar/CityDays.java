package jp.shimon.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 市が決めた休みと開庁日。 Asked for every term that is counted, so they are kept in memory and read anew beside the work every
 * few seconds: another node may have changed them.
 */
@Component
class CityDays {

    private static final TypeReference<List<CityDay>> LIST = new TypeReference<>() {};
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final String ONLY = "";

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final LoadingCache<String, Map<LocalDate, CityDay>> known;

    CityDays(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.known = Caffeine.newBuilder().refreshAfterWrite(FRESH).build(ignored -> read());
        known.get(ONLY);
    }

    Optional<CityDay> on(LocalDate day) {
        return Optional.ofNullable(known.get(ONLY).get(day));
    }

    void readAnew() {
        known.put(ONLY, read());
    }

    private Map<LocalDate, CityDay> read() {
        String value = jdbc.sql("select value from setting where name = 'calendar' order by version desc limit 1")
                .query(String.class)
                .single();
        return byDay(parsed(value));
    }

    static Map<LocalDate, CityDay> byDay(List<CityDay> days) {
        return days.stream().collect(Collectors.toUnmodifiableMap(CityDay::day, Function.identity()));
    }

    private List<CityDay> parsed(String value) {
        try {
            return json.readValue(value, LIST);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
