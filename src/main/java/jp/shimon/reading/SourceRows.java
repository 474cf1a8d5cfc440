package jp.shimon.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jp.shimon.shared.Refused;
import jp.shimon.shared.Texts;
import jp.shimon.shared.Violation;

/** 資料を行と表に読む。 What a file is, its first bytes say, whatever its name. */
final class SourceRows {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("MS932"));

    private SourceRows() {}

    /** @throws Refused INVALID for what is no paper, or is too big */
    static Rows of(Source source) {
        byte[] bytes = source.bytes();
        if (bytes.length == 0) {
            throw refused("exchange.empty");
        }
        if (bytes.length > Limits.FILE) {
            throw refused("exchange.size", Limits.FILE / 1024 / 1024);
        }
        if (startsWith(bytes, ZIP)) {
            return DocxRows.of(WordParts.of(bytes));
        }
        if (startsWith(bytes, OLE)) {
            throw refused("reading.old");
        }
        if (bytes.length > Limits.TEXT) {
            throw refused("exchange.size", Limits.TEXT / 1024 / 1024);
        }
        return TextRows.of(text(bytes));
    }

    /** In UTF-8, or in what Windows writes in Japan. */
    private static String text(byte[] bytes) {
        for (Charset charset : CHARSETS) {
            try {
                String text =
                        charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                Optional<Violation> wrong = Texts.check("file", text.replace("\f", ""), Integer.MAX_VALUE);
                if (wrong.isPresent()) {
                    throw refused(text.indexOf(0) >= 0 ? "reading.type" : "controlCharacter");
                }
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException other) {
                continue; // the next one may fit
            }
        }
        throw refused("reading.type");
    }

    private static boolean startsWith(byte[] file, byte[] sign) {
        return file.length >= sign.length && java.util.Arrays.equals(file, 0, sign.length, sign, 0, sign.length);
    }

    static Refused refused(String rule, Object... args) {
        return Refused.invalid("file", rule, args);
    }
}
