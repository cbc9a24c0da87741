package dev.roost.payment.adapter.stripe;

/** What was being asked when Stripe said no: the same code means different things. */
enum Operation {
  AUTHORIZE, CAPTURE, VOID, REFUND, TRANSFER, READ
}
