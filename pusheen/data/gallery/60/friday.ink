               llllll  llllll               llllll
lllllllllllllllllggll lllflllll           lllllflll
lllllllllllllllllllll lllfffflllllllllllllllfffflll
 lllww         wwlll  llfffffflllllllllllllffffffll
  lllp         pllllllllffffffffssfsssfssfffffffflllll
    llpp     ppllllllffffffffllfffffsfffffllfffffffflll
     lllpp pplll lllffffffffllllfffffffffllllfffffffflll
       llpppll  lllfffffllllllllllllfllllllllllllffffflll
       lllllllllllllffffllllyyyylllllllllyyyyllllfffflllllll
     lllllllllllllllllffffllylllllfffffllllllllfffflllllllll
     lllflllllllllllllfffflllllllllllllllllllllfffflllllllll
     lllflllfllllffffffffflfffffflllplllffffffffffffffffllll
      llfllfflllffff ffff fff fffflllllffff fff ffff  ffflll
      lllffffflfffffffffffffffffffffffffffffffffffffffffffll
       lllfffffsssfffffffffffffffffffffffffffffffffffffsssll
        lllllffsssssfffffffffffffffffffffffffffffffffsssssll
          lllllfffffffffffffffffffffffffffffffffffffffffffll
             lllssssfffffffffffffffffffffffffffffffffsssslll
              lllffffffffffffffffffffffffffffffffffffffflll
               llllllfffffffffffffffffffffffffffffffllllll
                 lllllfffffflllllllllllllllllfffffflllll
                    lllllllllllllllllllllllllllllllll
