          llkll
         lkkkl
        lkkkkl
   llllllkkkklllll
   llllloooooollllllll
   lkkkkkkkkkkkkkklllllll
  llfllllllllllllff sffflll
  lfffllff  fflff  fff sflll
llllfflllf  flllfllllflllglll
llllf  ffllllf fflllooooooooooll
 ll       ff     flooookoooooool
 ll               looooooooooool
  llffllllffllllfflooookkkkooool
   llllllllllllllllllooooooooll
