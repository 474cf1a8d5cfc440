package jp.shimon.document;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** 規格：what the reference for PDF/A and PDF/UA says of a file. */
final class Standards {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Standards() {}

    /** The rules that do not hold, with what is wrong and where. */
    static List<String> broken(byte[] pdf, PDFAFlavour flavour) throws Exception {
        List<String> broken = new ArrayList<>();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            for (TestAssertion failed : result.getTestAssertions()) {
                var rule = failed.getRuleId();
                broken.add(rule.getClause() + "-" + rule.getTestNumber() + " " + failed.getMessage() + " at "
                        + failed.getLocation());
            }
            if (!result.isCompliant() && broken.isEmpty()) {
                broken.add("not compliant, without a reason");
            }
        }
        return broken;
    }
}
