package dev.roost.privacy.application;

import dev.roost.platform.DataSubject;
import dev.roost.platform.ExportSink;
import dev.roost.platform.PersonalData;
import dev.roost.privacy.contract.InTheWay;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What all contexts hold about people. */
@Component
class AllPersonalData {

  /** Others look for the name of whom they erase: it has to be known until they have. */
  private static final String LAST = "identity";

  private final List<PersonalData> contexts;
  private final TransactionOperations transactions;

  AllPersonalData(List<PersonalData> contexts, TransactionOperations transactions) {
    this.contexts = contexts.stream().sorted(Comparator.comparing((PersonalData it) -> it.schema().equals(LAST))
        .thenComparing(PersonalData::schema)).toList();
    this.transactions = transactions;
  }

  List<InTheWay> inTheWay(DataSubject subject) {
    return contexts.stream().flatMap(it -> it.inTheWay(subject).stream())
        .map(it -> new InTheWay(it.what(), it.count())).toList();
  }

  /** How many contexts there are. */
  int size() {
    return contexts.size();
  }

  /**
   * Each context in a transaction of its own, however much there is to write.
   *
   * @param folders where each writes its files
   * @param done is told how many have
   */
  void export(DataSubject subject, Function<String, ExportSink> folders, IntConsumer done) {
    var written = 0;
    for (var context : contexts) {
      transactions.executeWithoutResult(_ -> context.export(subject, folders.apply(context.schema())));
      written++;
      done.accept(written);
    }
  }

  /** Each context in a transaction of its own: what is cut short is done again from the start, and changes nothing twice. */
  void erase(DataSubject subject) {
    contexts.forEach(context -> transactions.executeWithoutResult(_ -> context.erase(subject)));
  }
}
