package dev.roost.invoicing.domain;

import dev.roost.invoicing.contract.DocumentKind;
import dev.roost.invoicing.contract.Occasion;
import dev.roost.invoicing.contract.Subject;
import org.jmolecules.ddd.annotation.ValueObject;

/** What a booking has at most one document for. */
@ValueObject
public record DocumentKey(Occasion occasion, Subject subject, DocumentKind kind) {
}
