lwwllflllll
 lllflllllll
 llffffffffl
  lllffffffl
