                 lllwwwllll
           llllllwww   wwwllllll
          llwwwwww        wwwwwll
         llww                  wll
         llww wwwwwwwwwwwwwww  wll
        llllwwwlwwwwwwwwwwwwlwwllll
        llffllllw         wwlllffll
      llllf  fllwwwwwwwwwwwllf   llll
    llllf      ffffffsfffffff     fllll
   lllf              f              flll
   llf        fllf        fllf       flll
lllllllf    flllllf     fllllllf   fllllllll
  llfllf    flffflff    flffflf    fllllll
llllllll        fllflllfllf        flllllll
lllf             flllllllf             flll
llf               fffffff               fllllll
llf             fllkkkkklllf           fflllssll
llssssfflllff flkkkkkkkkkkklff flllllllnnnnnlsll
llffff fllllllllkkww  ywwkkklllllllnnnnnnnnnlsll
llssssflff flllkkww      wkklllff fnnnlllllfffll
lllffffllllllllkkkww    wwkklllllllllffflllsflll
 llllfff     fflkkkkkkkkkkkllff     ffllllfllll
   lllllf     flllkkkkkkkllllf    fflllllllll
      llllllllllllllllllllllllllllllllllll
