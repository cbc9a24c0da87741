package roosttest.database;

/** A server that ends with the process that started it. */
interface HostedServer extends AutoCloseable {

  TestServer address();

  @Override
  void close();
}
