package dev.roost.invoicing.application;

import dev.roost.invoicing.api.DocumentView;
import dev.roost.invoicing.api.DocumentView.Corrected;
import dev.roost.invoicing.domain.Document;

/** Documents as people read them. */
final class DocumentViews {

  private DocumentViews() {
  }

  static DocumentView of(Document it) {
    var parties = it.parties();
    var corrects = it.corrects();
    return new DocumentView(it.id(), it.number(), it.kind(), it.subject(), it.occasion(), it.booking(),
        parties.seller().host(), parties.sellerDetails(), parties.buyer(), parties.buyerDetails(), it.stay().listing(),
        it.stay().dates(), it.throughRoost(), it.issuedAt(), it.figures().lines(), it.figures().includedTaxes(),
        it.figures().total(), corrects == null ? null : new Corrected(corrects.invoice(), corrects.number()));
  }
}
