                        llllllllll
                        lrrrlrrrll
                        lllrrrrlll
    lllll        lllll   lllllll lllllll
    llfllllllllllllfllll   lll   llpllll
   llffffllllllllffffllllllll    lllplll
   llfffffffssfsffffffffssfllll    llll
  lllflllllfffflllllffffsfffssll
llllfllrllllffllllrllfffffffsffll
lllllflllllffffllllllllllffffffflllll
lllllffflfllllllflfflllllfffffffllssll
 llfffffffflfflfffffffffffffffffllssll
 llffffffffff ffffffffffffffffffllffll
  llffffffffffffffffffffffffffffllsll
  lllfflllllfflllllfffffffffffllllll
    lllllllllllllllllllllllllllll
