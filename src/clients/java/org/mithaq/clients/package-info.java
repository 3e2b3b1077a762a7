/**
 * Other people's programs ask the server as they would any other: it is theirs that is run here.
 */
package org.mithaq.clients;
