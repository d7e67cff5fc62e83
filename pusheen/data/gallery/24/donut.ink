  llll  lllll
  lfflllllffllllll
 llfffffffffffsffllllll
lllffllffflllllllpppplll
lllfffflllfflllpplllpppl
 lfffffllffffllppllllppl
 llffffffffffflpopppooll
  lllllllllllllllllllll
