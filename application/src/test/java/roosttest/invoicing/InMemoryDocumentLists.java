package roosttest.invoicing;

import dev.roost.invoicing.api.SeriesCheckView.Gap;
import dev.roost.invoicing.api.SeriesView;
import dev.roost.invoicing.application.DocumentLists;
import dev.roost.invoicing.domain.Document;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists of what is in memory, where no number is ever left out. */
public final class InMemoryDocumentLists implements DocumentLists {

  private final InMemoryDocuments documents;

  public InMemoryDocumentLists(InMemoryDocuments documents) {
    this.documents = documents;
  }

  @Override
  public Page<Document> documents(Selection selection, PageRequest page) {
    return pageOf(documents.all().filter(it -> matches(it, selection)), it -> it.id().toString(),
        Comparator.<String>reverseOrder(), page);
  }

  @Override
  public Optional<SeriesView> series(String code) {
    return documents.all().filter(it -> it.number().series().equals(code))
        .max(Comparator.comparing(Document::issuedAt).thenComparingInt(it -> it.number().number()))
        .map(it -> new SeriesView(code, it.parties().seller().host(),
            it.issuedAt().atOffset(ZoneOffset.UTC).getYear(), it.number().number(), it.issuedAt()));
  }

  @Override
  public Page<SeriesView> series(@Nullable UserId seller, PageRequest page) {
    var codes = documents.all().map(it -> it.number().series()).distinct();
    return pageOf(codes.flatMap(code -> series(code).stream())
        .filter(it -> seller == null || seller.equals(it.seller())), SeriesView::code, Comparator.naturalOrder(), page);
  }

  @Override
  public long count(String code) {
    return documents.all().filter(it -> it.number().series().equals(code)).count();
  }

  @Override
  public List<Gap> gaps(String code) {
    return List.of();
  }

  private static boolean matches(Document it, Selection selection) {
    var filter = selection.filter();
    return (selection.booking() == null || it.booking().equals(selection.booking()))
        && (selection.party() == null || it.concerns(selection.party()))
        && (selection.series() == null || it.number().series().equals(selection.series()))
        && (filter.kind() == null || it.kind() == filter.kind())
        && (filter.year() == null || it.number().year() == filter.year());
  }

  private static <T> Page<T> pageOf(Stream<T> all, Function<T, String> place, Comparator<String> order,
      PageRequest page) {
    var found = all.filter(it -> page.after() == null || order.compare(place.apply(it), page.after()) > 0)
        .sorted(Comparator.comparing(place, order)).limit(page.limit() + 1L).toList();
    return found.size() <= page.limit()
        ? new Page<>(found, null)
        : new Page<>(found.subList(0, page.limit()), place.apply(found.get(page.limit() - 1)));
  }
}
