/*
 * What every program of the project imports first. Loading is most of what a short program does here: six hundred files, four
 * hundred of them in packages. What is imported after this is loaded for less, and is the same.
 */
import "./packages";
import "./kept-code";
import "./near-files";
import "./rarely-used";
