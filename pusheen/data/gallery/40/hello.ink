             llll          llll llllllll
             llflllll  llllllfllllrrrrll
            llfffflllllllllfffll lllllll
          llllff ffsfssfsfffffflll lll
         lllfffffffffffffffffffffll
   lllllllfffffflllfffffflllfffffflll
   llfflllllfffflfllffffllfllfffllllll
  llffflllllfffffffllllllffffffflllll
  lllffllfffffffffffllllffffffffffflll
   llfffffffffffffffffffffffffffffffll
    lllfsssffffffffffffffffffffffsssll
      llfsffffffffffffffffffffffffffll
       llffffffffffffffffffffffffffll
        llllffffffffffffffffffffllll
           lllllllllllllllllllllll
