package dev.roost.payout.contract;

/** What a document is to show. */
public enum DocumentKind {
  /** Who somebody is: a passport, an identity card; of a company, of whoever acts for it. */
  IDENTITY,
  /** Where they live. */
  ADDRESS,
  /** That a company exists, and who acts for it. */
  COMPANY_REGISTER
}
