/** JSON files of this program: text comes in and a tree or tokens leave, or the other way. Begin at {@link org.programmereporting.json.Json}. */
@org.jspecify.annotations.NullMarked
package org.programmereporting.json;
