package dev.roost.invoicing.application;

import dev.roost.invoicing.api.DocumentAdministration;
import dev.roost.invoicing.api.DocumentFilter;
import dev.roost.invoicing.api.DocumentView;
import dev.roost.invoicing.api.SeriesCheckView;
import dev.roost.invoicing.api.SeriesView;
import dev.roost.invoicing.application.DocumentLists.Selection;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Service
class DocumentAdministrationService implements DocumentAdministration {

  private static final Pattern CODE = Pattern.compile("[A-Z][0-9]{0,19}");

  private final DocumentLists lists;

  DocumentAdministrationService(DocumentLists lists) {
    this.lists = lists;
  }

  @Override
  @Transactional(readOnly = true)
  public Page<SeriesView> series(Actor admin, @Nullable UserId seller, PageRequest page) {
    mustBeAdmin(admin);
    return lists.series(seller, page);
  }

  @Override
  @Transactional(readOnly = true)
  public Page<DocumentView> documents(Actor admin, String code, DocumentFilter filter, PageRequest page) {
    mustBeAdmin(admin);
    known(code);
    return lists.documents(new Selection(null, null, code, filter), page).map(DocumentViews::of);
  }

  /** Repeatable read, so that the last number is of the same moment as the documents. */
  @Override
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public SeriesCheckView check(Actor admin, String code) {
    mustBeAdmin(admin);
    return new SeriesCheckView(known(code), lists.count(code), lists.gaps(code));
  }

  private SeriesView known(String code) {
    return Optional.of(code).filter(CODE.asMatchPredicate()).flatMap(lists::series)
        .orElseThrow(() -> new Refused(new NotFound("series", code)));
  }

  private static void mustBeAdmin(Actor actor) {
    actor.mustBeUser(Scope.ADMIN);
    if (!actor.isAdmin()) {
      throw new Refused(new NotAllowed("read the invoices of others"));
    }
  }
}
