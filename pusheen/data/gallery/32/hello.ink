          llll       llll llllll
          llflllllllllffllllrrll
        lllffffsfsfsfffflllllll
       lllffffffffffffffffll
  llllllffffflllfffflllfffflll
  llffllllffflflllllfflfflllll
  llffllffffffffllllffffffffll
  llfffffffffffffffffffffffffl
   lllfssffffffffffffffffffssl
     llsfffffffffffffffffffsll
      lllfffffffffffffffffllll
        llllllllllllllllllll
