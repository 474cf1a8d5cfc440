package jp.shimon.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.UUID;
import jp.shimon.consultation.ConsultationId;
import jp.shimon.consultation.Paper;
import jp.shimon.consultation.PaperContent;

/** 見本の資料：what a template is tried with, so that one sees it with real sentences and tables before it is used. */
final class SamplePaper {

    private static final Paper PAPER = new Paper(new ConsultationId(new UUID(0, 0)), content(), null, true);

    private SamplePaper() {}

    static byte[] in(byte[] template) {
        return DocxPaper.of(template, Fillings.of(PAPER), PaperLayouts.of(PAPER));
    }

    private static PaperContent content() {
        try {
            return JsonMapper.builder()
                    .findAndAddModules()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(Resources.text("/templates/paper/sample.json"), PaperContent.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
