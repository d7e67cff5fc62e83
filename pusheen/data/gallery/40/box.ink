           lllll        lllll
          llffllllllllllllffll
         lllffffllllllllfffflll
       llllffffffsfssfsffffffllll
      lllfffffffffffffffffffffflll
    llllfffffflllfffffflllffffffllll
    llllllffffflflfffflflfffffllllll
lll llllllfffffffllllllfffffffllllll lll
llolllffffflllllfffffffflllllfffffllloll
loooonnnnnnllfllnnlcclnnllfllnnnnnnooool
llooonnnnnnnnnnnnnccccnnnnnnnnnnnnnoooll
  lllnnnnnnnnnnnnnccccnnnnnnnnnnnnnlll
    lnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnl
    lnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnl
    lnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnl
