package jp.shimon;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.commons.support.AnnotationSupport.findAnnotatedMethods;
import static org.junit.platform.commons.support.AnnotationSupport.isAnnotated;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import jp.shimon.testing.ForVerify;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/**
 * 試験の受け持ち：every test is run once, by the quick check or by what {@code ./mvnw verify} does after it, and the quick check
 * starts nothing. The pom tells the two apart by name and by {@link ForVerify}. Each guard is seen failing.
 */
class EveryTestRunsOnceTest {

    private static final DescribedPredicate<JavaClass> TESTS = describe("have tests", EveryTestRunsOnceTest::hasTests);

    private static final DescribedPredicate<JavaClass> FOR_VERIFY =
            describe("are @ForVerify", type -> isAnnotated(type.reflect(), ForVerify.class));

    private static final DescribedPredicate<JavaClass> START_SOMETHING = resideInAnyPackage(
                    "org.springframework.boot.test..",
                    "org.springframework.test..",
                    "io.zonky.test.db..",
                    "com.microsoft.playwright..")
            .or(name("java.lang.ProcessBuilder"))
            .as("start something");

    /** A benchmark is run by whoever asks for it by its name. */
    private static final ArchRule EACH_HAS_A_NAME_THAT_IS_RUN = classes()
            .that(TESTS)
            .should()
            .haveNameMatching(".*(Test|IT|Benchmark)")
            .because("the pom includes *Test and *IT");

    private static final ArchRule WHAT_THE_QUICK_CHECK_DOES_NOT_TAKE_IS_FOR_VERIFY = classes()
            .that(TESTS.and(not(FOR_VERIFY)))
            .should()
            .haveSimpleNameEndingWith("Test")
            .because("else neither of the two would run it");

    private static final ArchRule THE_QUICK_CHECK_STARTS_NOTHING = noClasses()
            .that(TESTS.and(not(FOR_VERIFY)))
            .should()
            .transitivelyDependOnClassesThat(START_SOMETHING)
            .because("a test that starts something is @ForVerify");

    private final JavaClasses tests = testsIn("jp.shimon");
    private final JavaClasses broken = testsIn("broken.tests", "jp.shimon.testing", "jp.shimon.database");

    @Test
    void noTestFallsBetween() {
        EACH_HAS_A_NAME_THAT_IS_RUN.check(tests);
        WHAT_THE_QUICK_CHECK_DOES_NOT_TAKE_IS_FOR_VERIFY.check(tests);
    }

    @Test
    void theQuickCheckStartsNothing() {
        THE_QUICK_CHECK_STARTS_NOTHING.check(tests);
    }

    @Test
    void aTestThatFallsBetweenIsNoticed() {
        assertThatThrownBy(() -> EACH_HAS_A_NAME_THAT_IS_RUN.check(broken)).hasMessageContaining("FallsBetween");
        assertThatThrownBy(() -> WHAT_THE_QUICK_CHECK_DOES_NOT_TAKE_IS_FOR_VERIFY.check(broken))
                .hasMessageContaining("ForgottenIT");
    }

    @Test
    void aQuickTestThatStartsSomethingIsNoticed() {
        assertThatThrownBy(() -> THE_QUICK_CHECK_STARTS_NOTHING.check(broken))
                .hasMessageContaining("StartsInTheQuickTest");
    }

    /** As JUnit sees it. */
    private static boolean hasTests(JavaClass type) {
        return !findAnnotatedMethods(type.reflect(), Testable.class, HierarchyTraversalMode.TOP_DOWN)
                .isEmpty();
    }

    /** Without what they use of others, which would be ten times as much. */
    private static JavaClasses testsIn(String... packages) {
        return ArchConfiguration.withThreadLocalScope(settings -> {
            settings.setResolveMissingDependenciesFromClassPath(false);
            return new ClassFileImporter()
                    .withImportOption(new OnlyIncludeTests())
                    .importPackages(packages);
        });
    }
}
