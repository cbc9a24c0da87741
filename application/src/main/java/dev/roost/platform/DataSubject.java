package dev.roost.platform;

import dev.roost.shared.UserId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person about whom something is stored, and what words of others can tell of who they are.
 *
 * @param name what others call them; empty once it was erased
 * @param email absent where none was given, or it was erased
 * @param listings those that they own
 */
public record DataSubject(UserId user, String name, @Nullable String email, Set<UUID> listings) {

  /** What stands in the place of words that are gone. */
  public static final String GONE = "—";

  private static final int SHORTEST_NAME = 3;

  public DataSubject {
    listings = Set.copyOf(listings);
  }

  /** The listings' ids, as statements take them. */
  public UUID[] listingIds() {
    return listings.toArray(UUID[]::new);
  }

  /** Whatever would tell who this is if it were found in the words of others. */
  public List<String> names() {
    return Stream.concat(Stream.ofNullable(email), Stream.concat(Stream.of(name), Stream.of(name.split("\\s+"))))
        .filter(it -> it.codePointCount(0, it.length()) >= SHORTEST_NAME).distinct().toList();
  }

  /** Words of somebody else, without this person's name and mail address. */
  public String masked(String words) {
    var masked = words;
    for (var name : names()) {
      masked = wholeWords(name).matcher(masked).replaceAll(GONE);
    }
    return masked;
  }

  /** A single name may be a word of the language too, in small letters. */
  private Pattern wholeWords(String one) {
    var anyCase = one.equals(email) || one.equals(name) ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(one) + "(?![\\p{L}\\p{N}])", anyCase);
  }
}
