                llllll               llllll
               lllflllll           lllllfll
               llffffllllllllllllllllfffflll
               llfffffflllllllllllllffffffll
            lllllfffffffssffssffssffffffffllll
           llllffffffffffffffsffffffffffffffllll
          lllfffffffflllllffffffflllllffff ffflll
         lllfffffffllllllffffffffflllllfffff fflll
      llllllfffffffflllllfffffffffllllfffffffffllllll
      lllllllllffflllllllfffffffffllllllfffflllllllll
      lllllllllfflllbbllffflllllfflllbblllffllllllll
      llllfffffflllbblllfflllflllfflllbblllfffffflll
      lllff ffflllbbllfffffffffffffflllbbllffff fflll
      llfffffffllbblllfffffffffffffffllbbbllfffffflll
      llfffffffllbbllfffffffffffffffflllbbllffffffsll
      llsssssflllbbllfffffffffffffffffllbbllffsssssll
      llfffffflllbbllfffffffffffffffffllbbllfffffflll
      lllssssfllbblllf fffffffffffffffllbblllfssssllllll
      llllffffllbblllf fffffffffffffffllbblllfffflllllllllll
   lllllllllffllbblllfffffffffffffffffllbblllffllllffsssslll
llllllllllllllllbblllflllllllllllllllfllbblllllllssffsssssll
llllllllllllllllllllllllllllllllllllllllllllllllllllllllllll
   lllllllllllllllllllllllllllllllllllllllllllllllllllllll
