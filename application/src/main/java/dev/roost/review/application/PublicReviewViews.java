package dev.roost.review.application;

import dev.roost.identity.spi.People;
import dev.roost.identity.spi.People.Person;
import dev.roost.review.api.PublicReviewView;
import dev.roost.review.contract.Reviewer;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reviews as everybody sees them, with the names of those who wrote them. */
@Component
class PublicReviewViews {

  private final People people;

  PublicReviewViews(People people) {
    this.people = people;
  }

  PublicReviewView of(Shown shown) {
    return of(List.of(shown)).getFirst();
  }

  /** One query for the names, however many they are. */
  List<PublicReviewView> of(List<Shown> shown) {
    var authors = people.find(shown.stream().flatMap(PublicReviewViews::author).collect(Collectors.toSet()));
    return shown.stream().map(it -> view(it, authors)).toList();
  }

  private static PublicReviewView view(Shown shown, Map<UserId, Person> people) {
    return switch (shown) {
      case Shown.Own own -> {
        var review = own.review();
        var content = review.content();
        var author = authorOf(own);
        yield new PublicReviewView(review.id(), own.listing(), review.by(), author, nameOf(people.get(author)),
            content.overall(), content.categories(), content.text(), dayOf(own.at()),
            ReviewViews.reply(review.reply()), null);
      }
      case Shown.Foreign foreign -> new PublicReviewView(foreign.id(), foreign.listing(), Reviewer.GUEST, null,
          foreign.authorName(), null, Map.of(), foreign.text(), dayOf(foreign.at()), null, foreign.source());
    };
  }

  private static Stream<UserId> author(Shown shown) {
    return shown instanceof Shown.Own own ? Stream.of(authorOf(own)) : Stream.empty();
  }

  /** Co-hosts write in the host's name. */
  private static UserId authorOf(Shown.Own own) {
    return own.review().by() == Reviewer.GUEST ? own.guest() : own.host();
  }

  private static @Nullable String nameOf(@Nullable Person person) {
    return person == null ? null : person.name();
  }

  private static LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
