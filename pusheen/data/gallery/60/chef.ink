                     llllllllllll
               lllllllllwwwwwwlllllllll
             lllllllllw        wlllllllll
            lllww                    wwlll
            llw                        wll
           lllw     w w w w w w w w    wlll
           lllllwwllllllllllllllllllwwwllll
          lllfllllllwww w w w w wwllllllflll
          lllfffflllw            wlllfffflll
        llllff  ffllllllllllllllllllff  ffllll
      llllfff    fffffffffssfffffffff    fffllll
     lllfff              ffff               fflll
    lllff        fffff          fffff        fflll
   lllff       fflllllff      fffllllff       fflll
lllllllllff   fflllllllff    fflllllllff   fflllllllll
  llllllllf   ffllfffllff ff ffllfffflff   fflllllll
llllllllllf     ff  ffllffllffllff  ff     fllllllllll
llllllfffff         ffllllllllllff         fffffflllll
 llff                fffllfflllff                ffllllll
lllf                 fffffllfffff                 fllllllll
llff f             ffllllllllllllfff          f ffffllssslll
llsssssfffffffff ffllllkkkkkkkkllllff ffffffflllllllllllssll
llssssssffllllllfflllkkkwwwwwkkkklllfflllllllllllnnnnnlllsll
llfffff ffffffllllllkkw       wwkkllllllffffnnnnnlllllllssll
lllssssfflffffffllllkkw         wkllllffffffllllllllllffffll
lllfffffllllllllllllkkww       wkkllllllllllllfffffllssfflll
 llllffffffffffffflllkkkkwwwwwkkklllllffffffffffflllfssllll
   llllllff      ffllllkkkkkkkkllllff      ffllllllflllll
     lllllfffffffflllllllllllllllllllffffffflllllllllll
        lllllllllllllllllllllllllllllllllllllllllll
