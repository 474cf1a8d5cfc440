package jp.shimon.document;

import org.springframework.stereotype.Component;

/** 計画書を、ある日の計画から Word、PDF、HTML で。 */
@Component
public class Books {

    public Document book(BookFacts facts, Letters.Form form) {
        return Letters.document(BookPaper.of(facts), form, facts.plan().name());
    }
}
