package kabar.article;

/**
 * A country that is named or suggested but does not route.
 *
 * @param reason {@code dateline}, {@code agency}, {@code outlet}, {@code boilerplate}, {@code language}, {@code passing},
 *     {@code list}, {@code limit} …
 */
public record RejectedCountry(String code, String reason, int mentions) {}
