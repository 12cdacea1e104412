package kabar.json.event;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import kabar.article.CanonicalUrl;
import kabar.article.CountryCodes;
import kabar.article.Flag;
import kabar.article.Publisher;
import kabar.identity.Wrappers;
import org.jspecify.annotations.Nullable;

/** Reads the outlet: a name, a host, an address, or an object of name, domain and country. */
final class PublisherFields {
    private static final int MAX_NAME = 1_000;

    private @Nullable String name;
    private @Nullable String domain;
    private @Nullable String country;

    /** Whether any value has been read. */
    boolean isEmpty() {
        return name == null && domain == null && country == null;
    }

    /** Reads the object or text at which the parser stands; members unknown here become extensions. */
    void read(JsonParser parser, Extensions extensions, Set<Flag> flags) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            name = TextValue.of(parser, flags);
            return;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String member = parser.currentName();
            parser.nextToken();
            if (parser.currentToken().isScalarValue()) {
                String value = TextValue.of(parser, flags);
                switch (member) {
                    case "name", "title" -> name = name == null ? value : name;
                    case "domain", "host", "url" -> domain = domain == null ? value : domain;
                    case "country" -> country = value;
                    default -> {
                        if (value != null) extensions.keepText("publisher." + member, value);
                    }
                }
            } else {
                extensions.keep("publisher." + member, parser);
            }
        }
    }

    /** The outlet; a missing domain is the host of the article's address, of the one within where another is wrapped around it. */
    Publisher publisher(@Nullable String article, Set<Flag> flags) {
        String host = domain == null ? null : host(domain);
        if (domain != null && host == null) flags.add(Flag.UNREADABLE_DOMAIN);
        if (host == null && name != null && name.indexOf('.') > 0) host = host(name);
        if (host == null && article != null) host = domain(article);
        String code = country == null ? null : countryCode(country);
        if (country != null && code == null) flags.add(Flag.UNREADABLE_COUNTRY);
        boolean tooLong = name != null && name.length() > MAX_NAME;
        if (tooLong) flags.add(Flag.UNREADABLE_PUBLISHER);
        return new Publisher(tooLong ? null : name, host, code);
    }

    /** Upper case; null unless it is one of the closed list. UK, which is no code but common, is GB. */
    private static @Nullable String countryCode(String given) {
        String code = given.strip().toUpperCase(Locale.ROOT);
        if (code.equals("UK")) return "GB";
        return CountryCodes.ALL.contains(code) && !code.equals(CountryCodes.UNKNOWN) ? code : null;
    }

    private static @Nullable String domain(String article) {
        CanonicalUrl address = CanonicalUrl.of(Wrappers.unwrapped(article));
        return address == null ? null : address.domain();
    }

    private static @Nullable String host(String given) {
        CanonicalUrl address = CanonicalUrl.of(given.contains("://") ? given : "https://" + given);
        return address == null || address.domain().indexOf('.') < 0 ? null : address.domain();
    }
}
