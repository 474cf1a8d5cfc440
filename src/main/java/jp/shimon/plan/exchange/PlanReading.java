package jp.shimon.plan.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shimon.plan.PlanForm;
import jp.shimon.plan.PlanForm.DepartmentForm;
import jp.shimon.shared.Csv;
import jp.shimon.shared.Refused;

/** ファイルを計画として読む。 What a file is, its first bytes say, whatever its name. */
public final class PlanReading {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private PlanReading() {}

    /**
     * @param registered the departments on record, which a sheet calls by name or code
     * @throws Refused INVALID, with every cell that cannot be read
     */
    public static ReadPlan read(byte[] file, List<DepartmentForm> registered, ObjectMapper json) {
        if (file.length > Limits.FILE) {
            throw Packed.refused("size", Limits.FILE / 1024 / 1024);
        }
        if (startsWith(file, ZIP)) {
            return WorkbookReading.read(file, registered);
        }
        if (startsWith(file, OLE)) {
            throw Packed.refused(contains(file, ENCRYPTED) ? "password" : "xls");
        }
        int first = 0;
        while (first < file.length && (file[first] <= ' ')) {
            first++; // blanks, and the bytes of a byte order mark, which are negative
        }
        if (first == file.length || file[first] != '{') {
            throw Packed.refused(file.length == 0 ? "empty" : "type");
        }
        return json(file, json);
    }

    private static ReadPlan json(byte[] file, ObjectMapper json) {
        try {
            String text = new String(file, StandardCharsets.UTF_8);
            PlanForm form = json.readValue(Csv.withoutMark(text), PlanForm.class);
            return new ReadPlan(form, Set.of(), null, Origins.NONE, List.of());
        } catch (JsonMappingException wrong) {
            String path = wrong.getPath().stream()
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                    .collect(Collectors.joining("."))
                    .replace(".[", "[");
            throw Refused.invalid(path, "exchange.jsonField", path);
        } catch (JsonProcessingException broken) {
            throw Packed.refused(
                    "json",
                    broken.getLocation() == null ? 1 : broken.getLocation().getLineNr());
        } catch (IOException impossible) {
            throw Packed.refused("broken");
        }
    }

    private static boolean startsWith(byte[] file, byte[] sign) {
        return contains(file, sign, 0);
    }

    private static boolean contains(byte[] file, byte[] sign) {
        for (int from = 0; from + sign.length <= file.length; from++) {
            if (contains(file, sign, from)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(byte[] file, byte[] sign, int from) {
        if (file.length < from + sign.length) {
            return false;
        }
        for (int i = 0; i < sign.length; i++) {
            if (file[from + i] != sign[i]) {
                return false;
            }
        }
        return true;
    }
}
