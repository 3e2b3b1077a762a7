/** Measures how fast articles are read: {@code mvn -Pbench verify}. */
package org.mithaq.bench;
