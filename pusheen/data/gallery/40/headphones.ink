                               lllllllll
                               llbbbblbl
                               lblllllbl
     lll           llll        lblllllbl
    lllllllllllllllllll      lllbllllbbl
   llllllllllllllllllllllllllllbblllllll
 lllllllllllllllllllllllllllllllll
llllllffffffffffffffflllkllfffllll
llkkklfffffff fffffffllkkklffssflll
lllkllflllllf ffllllllllkllfffffflllll
llllllfflllffffflllfflllllff f   fllllll
lllllff  ffllllllfffflllllff     fflssll
  lff     ffffffff       ff      fflssll
  llf                            fflffll
  llfffffllff ffflfff           ffllslll
  llllfllllllfflllllff fff fffffllllll
    lllllllllllllllllllllllllllllll
