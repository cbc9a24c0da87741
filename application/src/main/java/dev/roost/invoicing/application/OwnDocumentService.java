package dev.roost.invoicing.application;

import dev.roost.booking.contract.BookingBill;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.spi.BookingBills;
import dev.roost.invoicing.api.DocumentFilter;
import dev.roost.invoicing.api.DocumentView;
import dev.roost.invoicing.api.OwnDocuments;
import dev.roost.invoicing.api.PrintedDocument;
import dev.roost.invoicing.application.DocumentLists.Selection;
import dev.roost.invoicing.contract.DocumentId;
import dev.roost.invoicing.contract.DocumentKind;
import dev.roost.invoicing.domain.Document;
import dev.roost.invoicing.domain.DocumentPrinter;
import dev.roost.invoicing.domain.Documents;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OwnDocumentService implements OwnDocuments {

  private final BookingBills bills;
  private final Documents documents;
  private final DocumentLists lists;
  private final DocumentPrinter printer;

  OwnDocumentService(BookingBills bills, Documents documents, DocumentLists lists, DocumentPrinter printer) {
    this.bills = bills;
    this.documents = documents;
    this.lists = lists;
    this.printer = printer;
  }

  @Override
  @Transactional(readOnly = true)
  public Page<DocumentView> ofBooking(Actor actor, BookingId booking, PageRequest page) {
    var user = actor.mustBeUser(Scope.BOOKINGS_READ);
    if (bills.find(booking).filter(bill -> actor.isAdmin() || isParty(user, bill)).isEmpty()) {
      throw new Refused(new NotFound("booking", booking.toString()));
    }
    var selection = new Selection(booking, actor.isAdmin() ? null : user, null, DocumentFilter.ALL);
    return lists.documents(selection, page).map(DocumentViews::of);
  }

  @Override
  @Transactional(readOnly = true)
  public Page<DocumentView> list(Actor actor, DocumentFilter filter, PageRequest page) {
    var user = actor.mustBeUser(Scope.BOOKINGS_READ);
    return lists.documents(new Selection(null, user, null, filter), page).map(DocumentViews::of);
  }

  @Override
  @Transactional(readOnly = true)
  public DocumentView get(Actor actor, DocumentId document) {
    return DocumentViews.of(find(actor, document));
  }

  /** No transaction is open while it is printed, which takes a while. */
  @Override
  public PrintedDocument print(Actor actor, DocumentId id, Locale reader) {
    var document = find(actor, id);
    var kind = document.kind() == DocumentKind.INVOICE ? "invoice" : "credit-note";
    return new PrintedDocument("%s-%s.pdf".formatted(kind, document.number()), printer.pdf(document, reader));
  }

  private Document find(Actor actor, DocumentId id) {
    var user = actor.mustBeUser(Scope.BOOKINGS_READ);
    return documents.find(id).filter(document -> actor.isAdmin() || document.concerns(user))
        .orElseThrow(() -> new Refused(new NotFound("invoice", id.toString())));
  }

  private static boolean isParty(UserId user, BookingBill bill) {
    return bill.guest().equals(user) || bill.host().equals(user);
  }
}
