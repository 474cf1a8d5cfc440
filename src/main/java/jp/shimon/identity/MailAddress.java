package jp.shimon.identity;

import java.util.regex.Pattern;

/** 電子メールの宛先：one plain address and nothing else, so that no second header or recipient hides in it. */
public final class MailAddress {

    private static final int LONGEST = 254;
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*");
    private static final int LOCAL = 64;

    private MailAddress() {}

    public static boolean valid(String address) {
        return address.length() <= LONGEST
                && address.indexOf('@') <= LOCAL
                && PLAIN.matcher(address).matches();
    }
}
