 lll   lll
 llllllllllggrrrll
ll       lgggyyyggl
ll l   llggyy  yyygl
l    l  lly      yol
ll       ly       yl
 lllllllllyyyyyyyyy
