package dev.roost.payout.domain;

import java.time.Instant;
import java.util.List;

/**
 * The keys under which files lie, or may lie, that no verification names. A key is noted before its file is written and
 * struck out in the transaction that names the document, so that neither a crash nor a refusal leaves files behind.
 */
public interface DisposableDocuments {

  /** Notes a key whose file may be deleted from that time on. */
  void note(DocumentKey key, Instant from);

  /** Strikes a key out, since a verification names the document now; fails if its file may be gone already. */
  void strikeOut(DocumentKey key);

  /** Takes at most so many keys off the list whose time has come; nobody else gets them. */
  List<DocumentKey> take(Instant now, int most);
}
