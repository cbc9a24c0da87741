package roosttest.invoicing;

import dev.roost.booking.contract.BookingId;
import dev.roost.invoicing.contract.DocumentId;
import dev.roost.invoicing.domain.Document;
import dev.roost.invoicing.domain.Documents;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Documents without a database: one thread, no transactions. */
public final class InMemoryDocuments implements Documents {

  private final Map<DocumentId, Document> stored = new LinkedHashMap<>();

  @Override
  public void add(Document document) {
    var number = document.number();
    var last = all().map(Document::number)
        .filter(it -> it.series().equals(number.series()) && it.year() == number.year())
        .mapToInt(it -> it.number()).max().orElse(0);
    if (number.number() != last + 1) {
      throw new IllegalStateException("%s does not follow number %d".formatted(number, last));
    }
    if (of(document.booking()).stream().anyMatch(it -> it.key().equals(document.key()))) {
      throw new IllegalStateException("There is a document for %s".formatted(document.key()));
    }
    stored.put(document.id(), document);
  }

  @Override
  public Optional<Document> find(DocumentId id) {
    return Optional.ofNullable(stored.get(id));
  }

  @Override
  public List<Document> of(BookingId booking) {
    return all().filter(it -> it.booking().equals(booking)).toList();
  }

  /** Everything that is stored, in the order of issue. */
  public Stream<Document> all() {
    return stored.values().stream();
  }
}
