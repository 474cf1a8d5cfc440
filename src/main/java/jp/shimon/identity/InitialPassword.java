package jp.shimon.identity;

import java.security.SecureRandom;

/** 初期パスワード：made up, shown once, and easy to read aloud: no letter that looks like another. */
public final class InitialPassword {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 14;
    private static final SecureRandom RANDOM = new SecureRandom();

    private InitialPassword() {}

    public static String make() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
