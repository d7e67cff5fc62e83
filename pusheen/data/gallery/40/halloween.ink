             llllll
           llllkll
           llkkll
     ll   llkkkll   ll
    lllllllllllllllllll
    lllllllllllllllllllllll
    lllllllllllllllllllllllllll
   lllllllllllllllllllfffssffllll
  lllffffffffffffffff   fsfffsslll
llllfffflllf   fflllffffflfffslllll
llllllffllfffffffllfflllllfllllllllll
llllllffffflllllfffffllllllllllllllllll
 llff     fffffff    fflloooooooooooooll
  llf                fflooookkoookkooool
  llfffffffff fffffffffllooooookooooooll
  llllflllllffflllllfffllloookkkkkooolll
    llllllllllllllllllllllllllllllllll
