package dev.roost.invoicing.contract;

/** What a document does. */
public enum DocumentKind {
  /** Asks for money. */
  INVOICE,
  /** Takes an invoice back, as a whole or in part: its amounts are negative. */
  CREDIT_NOTE
}
