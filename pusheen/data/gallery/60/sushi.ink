       llllll                lllll
       llflllll           lllllflll
      lllf ffllllllllllllllllf  fllll
      llf    ffllllllllllllf     lllllllllll
      llf      fssffssffssf          ffslllllll
     lllf       ff fss  ff            fslkkklllll
     lll            ff                sslkkkkkkllll
    lllf                              fslkkkkkklllll
   lllf    fllllf        fllll        fflkkkkkkllflll
lllllllllffllllllf     flllllllflllllllllkkkkkkllfflllllll
   llfflffpppf flff f  fllf fppplffffffflkkkkkkll  fllllllll
lllllllllp     fllflllflllf    plllllllllkkkkkkll  fllssslll
 l llf          lllllllllf         ffffflkkkkkkll   llssssll
   ll             f   ff               flkkkkkkll   llssssll
   llf                                 flkkkkkkll   llffffll
   llf                                 flkkkkkkll   llsfflll
  llllf       ff         fff           flkkkkkkll  fllsslll
 llwwllf   lllllllf    lllllllf        flkkkkkkllfllllllll
 lwwwwwlllfllffffllf flllffflll        flkkkkkklllllwwwll
 llww wwwwwllllllllllllllllllllllllllllllkkkkkklwwwwwwwll
 llww      wwwwwwwwwwwwwwwwwwwwwwwwwwwwwlkkkkkklww   wwll
 lww                                   wlkkkkkklw     wll
 llww                                  wlkkkkkklww   wwll
lllllwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwllkkkkklwwwwwlllll
llooooooooooooooooooooooooooooooooooooooooooooooooooooooll
llllllllloooooolllllllllllllllllllllllllllloooooolllllllll
       llllllllll                        llllllllll
