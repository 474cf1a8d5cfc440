package jp.shimon.calendar;

import jp.shimon.shared.Sentence;

/** 国民の祝日と休日。 The words of each are {@code holiday.<name>}. */
enum Holiday {
    NEW_YEAR,
    COMING_OF_AGE,
    FOUNDATION,
    EMPERORS_BIRTHDAY,
    VERNAL_EQUINOX,
    SHOWA,
    GREENERY,
    CONSTITUTION,
    CHILDREN,
    MARINE,
    MOUNTAIN,
    RESPECT_FOR_THE_AGED,
    AUTUMNAL_EQUINOX,
    HEALTH_AND_SPORTS,
    SPORTS,
    CULTURE,
    LABOUR,
    STATE_FUNERAL,
    IMPERIAL_WEDDING,
    ENTHRONEMENT,
    ENTHRONEMENT_CEREMONY,
    /** 振替休日 */
    SUBSTITUTE,
    /** 国民の休日：祝日と祝日の間 */
    BETWEEN;

    Sentence sentence() {
        return Sentence.of("holiday." + name());
    }
}
